/** Fulfilled by the first of Ctrl-C, SIGTERM and so many seconds. */
export function untilTold(seconds: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = seconds === undefined ? undefined : setTimeout(() => end(), seconds * 1000);
    const end = (): void => {
      clearTimeout(timer);
      process.removeListener("SIGINT", end);
      process.removeListener("SIGTERM", end);
      resolve();
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}
