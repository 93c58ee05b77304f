"""The Toolbox: one file per Processing algorithm, and what they share. Holds no numerics."""
