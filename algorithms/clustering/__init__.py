"""Time-series k-means with soft-DTW."""
