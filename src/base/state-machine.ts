/** A state with a table of its legal transitions. An illegal one is a defect of the program, and throws. */
export class StateMachine<S extends string> {
  constructor(
    private readonly what: string,
    private state: S,
    private readonly legal: Readonly<Record<S, readonly S[]>>,
  ) {}

  get current(): S {
    return this.state;
  }

  is(...states: S[]): boolean {
    return states.includes(this.state);
  }

  /** Whether the table allows to go to `next` from here. */
  can(next: S): boolean {
    return this.legal[this.state].includes(next);
  }

  to(next: S): void {
    if (!this.can(next)) throw new Error(`${this.what}: no transition from '${this.state}' to '${next}'`);
    this.state = next;
  }
}
