"""What columns of InSAR tables mean, in and out."""
