/** Vietnamese for the labels that React Aria makes itself, per area of its package. The build refuses an area that is missing. */
export const ariaVi = {
  overlays: { dismiss: 'Đóng' },
} as const;
