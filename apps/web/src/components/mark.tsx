/** The product's mark: white Đ on son, the cross-stroke in gold. Never under 20 px, never on papers or the projector. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#b1121f" />
      <path
        d="M10.2 7.5h6.3c5 0 8.3 3.4 8.3 8.5s-3.3 8.5-8.3 8.5h-6.3z"
        fill="none"
        stroke="#fff"
        strokeWidth="3.1"
        strokeLinejoin="round"
      />
      <path d="M5.6 16h10.6" stroke="#e6b84e" strokeWidth="3.1" strokeLinecap="round" />
    </svg>
  );
}
