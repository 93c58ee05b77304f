"""How layers look: colours, symbols, renderers, and the files of them."""
