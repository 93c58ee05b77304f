"""Steps that take out of series what is no ground motion."""
