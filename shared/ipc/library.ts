/** A saved scenario as the library lists it. */
export interface ScenarioSummary {
  readonly id: number;
  readonly name: string;
  /** ISO 8601 instant of the last change. */
  readonly changedAt: string;
}
