/** A class with the static members and constructor of another, whose instances are of a generated interface. */
export type ClassOf<Base extends abstract new (...args: never[]) => unknown, Instance> = Omit<Base, "prototype"> &
  (new (
    ...args: ConstructorParameters<Base>
  ) => Instance);
