export function FactorsRoom() {
  return <main />;
}
