export function App() {
  return <h1>Đại Hội 2020</h1>;
}
