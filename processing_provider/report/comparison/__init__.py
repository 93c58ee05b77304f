"""The page of `comparehotspots`, and its sentences."""
