"""Values to what people read: the steps, the outline, the check on the steps."""
