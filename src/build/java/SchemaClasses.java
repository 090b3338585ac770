void main(String[] args) {}
