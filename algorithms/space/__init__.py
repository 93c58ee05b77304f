"""Points in space: order, pairs, covariogram, DBSCAN, dispersion, profiles."""
