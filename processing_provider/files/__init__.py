"""Files as they come and go: packed, text, vector; complete or untouched."""
