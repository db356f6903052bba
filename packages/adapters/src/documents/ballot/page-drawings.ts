const pointsPerMm = 72 / 25.4;

/** The pages of a drawing that holds them one under the other, each as a drawing of its own, measured in points. */
export function pageDrawings(
  svg: string,
  pages: { readonly count: number; readonly width: number; readonly height: number },
): readonly string[] {
  const [width, height] = [pages.width * pointsPerMm, pages.height * pointsPerMm];
  return Array.from({ length: pages.count }, (_, at) =>
    svg
      .replace(/viewBox="[^"]*"/, `viewBox="0 ${at * height} ${width} ${height}"`)
      .replace(/width="[^"]*"/, `width="${width}pt"`)
      .replace(/height="[^"]*"/, `height="${height}pt"`),
  );
}
