"""The worker process in which heavy work runs, and how QGIS talks to it."""
