/** Classes of the model, in the order of its numbers. */
export const MODEL_CLASSES = ['none', 'civic', 'discussion', 'support', 'attack', 'hate'] as const;
export const CLASS_COUNT = MODEL_CLASSES.length;
