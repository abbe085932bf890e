/**
 * Keeps what a maker made for each key. Making one of the browser's formats takes a hundred times what using it does, and
 * a card writes hundreds of dates.
 */
export function keeping<Key extends string, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>();
  return (key) => {
    const there = kept.get(key);
    if (there !== undefined) return there;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
