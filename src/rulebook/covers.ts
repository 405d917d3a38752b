/** True when a declared id names a category itself or one of its parents: `device-id` covers `device-id/imei`. */
export function covers(declared: string, category: string): boolean {
  return category === declared || category.startsWith(`${declared}/`)
}
