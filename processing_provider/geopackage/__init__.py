"""GeoPackages, read by columns and filled by GDAL; all that knows SQLite, with writing/table_copy."""
