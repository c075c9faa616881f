/** Something to run once, not before its time. */
export interface Appointment {
  readonly at: bigint;
  readonly run: () => void;
}

/** What is to run when, on a clock that is moved; of two appointments for the same time the one that was made first comes first. */
export class Agenda {
  readonly #appointments = new Set<Appointment>();

  /** How many appointments there are. */
  get size(): number {
    return this.#appointments.size;
  }

  /** Makes an appointment. @returns a function that calls it off */
  add(at: bigint, run: () => void): () => void {
    const appointment = { at, run };
    this.#appointments.add(appointment);
    return () => void this.#appointments.delete(appointment);
  }

  /** The next appointment, or undefined when there is none. */
  next(): Appointment | undefined {
    let first: Appointment | undefined;
    for (const candidate of this.#appointments) if (first === undefined || candidate.at < first.at) first = candidate;
    return first;
  }

  /** Takes the next appointment out, unless it is later than this. */
  takeUntil(until: bigint): Appointment | undefined {
    const first = this.next();
    if (first === undefined || first.at > until) return undefined;
    this.#appointments.delete(first);
    return first;
  }
}
