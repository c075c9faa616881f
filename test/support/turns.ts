/** Lets everything run that waits for the end of the present turn; nothing that waits for a timer or a socket. */
export async function endOfTurn(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** What a promise has come to by now. */
export async function stateOf(promise: PromiseLike<unknown>): Promise<"pending" | "fulfilled" | "rejected"> {
  let state: "pending" | "fulfilled" | "rejected" = "pending";
  promise.then(
    () => {
      state = "fulfilled";
    },
    () => {
      state = "rejected";
    },
  );
  await endOfTurn();
  return state;
}

/** The error with which a promise rejects. A request is sent at once, not in the next microtask as with `await`. */
export function errorOf<T extends Error>(promise: PromiseLike<unknown>): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then(() => reject(new Error("nothing was refused")), resolve);
  });
}
