"""How an algorithm runs: thread, progress, log, engine."""
