export function WrapUpRoom() {
  return <main />;
}
