"""What the worker can be asked to do; each task imports its heavy libraries itself."""
