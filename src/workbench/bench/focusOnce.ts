/** A `ref` for a field that takes the focus when it appears. */
export function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
