/** Makes names unique: the second of a name is `name#2`, the third `name#3`. */
export function ordinals(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}#${String(count)}`;
  };
}
