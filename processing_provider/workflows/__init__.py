"""The ready-made chains, and what makes algorithms of their files."""
