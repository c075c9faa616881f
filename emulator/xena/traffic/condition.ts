/** Eight bytes that a frame must have at a place, where the mask has bits, behind headers of these protocols. */
export interface MatchTerm {
  readonly segments: readonly string[];
  readonly position: number;
  readonly mask: Uint8Array;
  readonly value: Uint8Array;
}

/** A bound of the frame size, frame check sum included. */
export interface LengthTerm {
  readonly isLowest: boolean;
  readonly bytes: number;
}

/** Terms of one group: all of the first, none of the second. A term that does not exist holds for no frame. */
export interface TermGroup {
  readonly all: readonly (MatchTerm | LengthTerm | undefined)[];
  readonly none: readonly (MatchTerm | LengthTerm | undefined)[];
}

/** What a filter asks of a frame: that one of the groups holds. Without a group nothing passes. */
export type Condition = readonly TermGroup[];

/** A frame as a filter sees it. */
export interface SeenFrame {
  readonly segments: readonly string[];
  /** The first bytes of the frame. What comes behind them is not modelled, and equals nothing. */
  readonly header: Uint8Array;
  /** Size with frame check sum. */
  readonly bytes: number;
}

/** Whether a frame passes. */
export function passes(condition: Condition, frame: SeenFrame): boolean {
  return condition.some(
    ({ all, none }) => all.every((term) => holds(term, frame)) && !none.some((term) => holds(term, frame)),
  );
}

/** Whether a condition looks at sizes. */
export function looksAtSizes(condition: Condition): boolean {
  return termsOf(condition).some((term) => "bytes" in term);
}

/** Whether a condition looks at any of so many bytes from a place on. */
export function looksAt(condition: Condition, position: number, bytes: number): boolean {
  return termsOf(condition).some(
    (term) =>
      "mask" in term &&
      term.mask.some((bits, i) => bits !== 0 && term.position + i >= position && term.position + i < position + bytes),
  );
}

function termsOf(condition: Condition): (MatchTerm | LengthTerm)[] {
  return condition.flatMap(({ all, none }) => [...all, ...none]).filter((term) => term !== undefined);
}

function holds(term: MatchTerm | LengthTerm | undefined, frame: SeenFrame): boolean {
  if (term === undefined) return false;
  if ("bytes" in term) return term.isLowest ? frame.bytes >= term.bytes : frame.bytes <= term.bytes;
  const { segments, position, mask, value } = term;
  if (!segments.every((segment, i) => segment === frame.segments[i])) return false;
  return mask.every((bits, i) => {
    const byte = frame.header[position + i];
    return bits === 0 || (byte !== undefined && ((byte ^ (value[i] as number)) & bits) === 0);
  });
}
