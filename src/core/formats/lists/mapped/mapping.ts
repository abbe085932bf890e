/** How a national list's columns become a listed party. */
export interface ListMapping {
  readonly reference: readonly string[];
}
