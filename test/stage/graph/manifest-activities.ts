/** The template of an activity type the Teams manifest declares; `systemDefault` every app has. */
export const templateTextOf = (manifest: unknown, type: string): string | undefined => {
  if (type === 'systemDefault') return '{systemDefaultText}';
  const types = member(member(manifest, 'activities'), 'activityTypes');
  const found = Array.isArray(types) ? types.find((declared) => member(declared, 'type') === type) : undefined;
  const text = member(found, 'templateText');
  return typeof text === 'string' ? text : undefined;
};

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
