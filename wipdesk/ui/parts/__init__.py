"""Small pieces that every page is built of."""
