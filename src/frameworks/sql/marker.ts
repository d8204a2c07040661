/** A regular expression, or what stands for one that would not be linear. */
export interface Marker {
  test(text: string): boolean
  exec(text: string): { index: number; 0: string } | null
}
