"""Which clusters are hotspots, how they move, what they are called, how sure they are."""
