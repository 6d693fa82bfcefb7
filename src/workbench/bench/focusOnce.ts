/** As a field's `ref`: it has the focus once it is there. */
export function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
