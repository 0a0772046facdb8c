"""How fast and how large the program is: absolute figures are goals and only printed, ratios are demanded."""
