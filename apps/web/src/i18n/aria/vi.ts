/** Vietnamese for the labels that React Aria makes itself, per area of its package. The build refuses an area that is missing. */
export const ariaVi = {
  overlays: { dismiss: 'Đóng' },
  menu: { longPressMessage: 'Giữ lâu hoặc nhấn Alt + mũi tên xuống để mở danh mục' },
} as const;
