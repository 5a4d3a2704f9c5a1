export function BoardsRoom() {
  return <main />;
}
