package dev.hearsay.quantity;
final class QuantityFinderTest {}
