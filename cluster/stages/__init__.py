"""What is done with each tile, and with what all tiles give together, in the order of `chain.py`."""
