"""What stands on moving ground: buildings, lines and places, against points."""
