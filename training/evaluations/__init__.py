"""The figures of docs/models.md, one module each: what the models reach, and what their peers do on the same series."""
