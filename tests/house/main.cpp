// SPDX-License-Identifier: BSL-1.0
void const* everything_one();
void const* everything_two();

int main() {
  // The units share their inline variables.
  return everything_one() == everything_two() ? 0 : 1;
}
