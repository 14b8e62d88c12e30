const Page = () => <h1>عن البلدية</h1>;

export default Page;
