// Work that must not overlap with its like within this process.

/** Gives a function that runs work of the same key one after another, in the order it was asked for. */
export function inTurn(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const lastByKey = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (lastByKey.get(key) ?? Promise.resolve()).then(work, work);
    const leave = (): void => {
      if (lastByKey.get(key) === turn) lastByKey.delete(key);
    };
    lastByKey.set(key, turn);
    turn.then(leave, leave);
    return turn;
  };
}
