export function PrepareRoom() {
  return <main />;
}
