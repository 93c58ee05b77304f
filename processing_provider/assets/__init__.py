"""`assessassets`: what stands on moving ground."""
