"""Arrays to layers."""
