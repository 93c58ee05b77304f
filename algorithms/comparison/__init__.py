"""Two runs compared: what is new, what got worse, what is as before."""
