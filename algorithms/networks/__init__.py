"""Networks: their files and cards, what they say of series, what they learn from, how right they are."""
