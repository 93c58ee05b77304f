"""`sheets`: a page for each hotspot or asset."""
